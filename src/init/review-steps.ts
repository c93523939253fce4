/** By this line, the workflow knows the comment that it wrote before. */
const MARKER = '<!-- api-review -->'

/**
 * The steps that tell what a pull request does to the API and its pages, in the summary of the job and
 * in one comment. Names of branches reach the shell as variables only.
 *
 * @param program - How the commands are called: `npx seamapi-docs`.
 * @param where - What tells `compare` where the pages are.
 */
export function reviewSteps(program: string, where = ''): string {
  return `\
- name: Write the report
  env:
    BASE: origin/\${{ github.base_ref }}
  run: |
    start=$(git merge-base "$BASE" HEAD)
    # What differs is no failure here, and what cannot be told is told instead.
    report() {
      ${program} "$@" --format markdown 2>"$RUNNER_TEMP/problem" ||
        [ $? -eq 1 ] || sed 's/^/    /' "$RUNNER_TEMP/problem"
      echo
    }
    {
      printf '${MARKER}\\n## API review\\n\\n'
      report verdict
      report diff "$start"
      printf '### Pages\\n\\n'
      report compare --base "$BASE"${where}
    } >"$RUNNER_TEMP/report.md"
    cat "$RUNNER_TEMP/report.md" >>"$GITHUB_STEP_SUMMARY"
- name: Comment
  # The token of a pull request from a fork may only read; the summary has the report.
  if: github.event.pull_request.head.repo.full_name == github.repository
  env:
    GH_TOKEN: \${{ github.token }}
    COMMENTS: repos/\${{ github.repository }}/issues/\${{ github.event.number }}/comments
    OWN: .[] | select(.user.login == "github-actions[bot]" and (.body | startswith("${MARKER}"))) | .id
  run: |
    report="$RUNNER_TEMP/report.md"
    if [ "$(wc -m <"$report")" -gt 65000 ]; then
      run="$GITHUB_SERVER_URL/$GITHUB_REPOSITORY/actions/runs/$GITHUB_RUN_ID"
      printf '${MARKER}\\n[The report](%s) is too long for a comment.\\n' "$run" >"$report"
    fi
    ids=$(gh api --paginate "$COMMENTS" --jq "$OWN")
    id=\${ids%%[!0-9]*}
    if [ "$id" ]; then
      gh api --silent --method PATCH "repos/$GITHUB_REPOSITORY/issues/comments/$id" --field body=@"$report"
    else
      gh api --silent "$COMMENTS" --field body=@"$report"
    fi`
}
