package dev.postmortem.render.markdown;

/**
 * Who reads the Markdown. The flavours differ in what they can show, and in what they take for markup in a user's text.
 *
 * @since 0.1.0
 */
public enum Flavour {
    /**
     * GitHub: tables, task lists, alerts, diagrams. It takes {@code @name}, {@code #1} and {@code GH-1} for names, and links
     * the hash of a commit that is in the repository, which stays as it is.
     *
     * <p>Source: the GitHub Flavored Markdown specification 0.29.
     */
    GITHUB,
    /**
     * GitLab from 17.10 on: tables, task lists, alerts, diagrams. It also takes {@code !1}, {@code &1}, {@code ~label},
     * {@code %milestone}, {@code $1}, {@code GL-1} and {@code [issue:1]} for names, <code>{+ +}</code> for a change and a
     * line that begins with {@code /} for a command. It links the hash of a commit, which stays as it is.
     *
     * <p>Source: GitLab's documentation "GitLab Flavored Markdown".
     */
    GITLAB,
    /**
     * CommonMark and nothing else. A table becomes a list with an item for each row, a task a bullet with ☐ or ☑, and a
     * callout a quote with a bold line at its top. There are no names and no bare links.
     *
     * <p>Source: CommonMark 0.31.2.
     */
    COMMONMARK
}
