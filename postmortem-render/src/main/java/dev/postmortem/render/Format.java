package dev.postmortem.render;

import java.util.regex.Pattern;

/**
 * A format in which a document can be written.
 *
 * @param id what the format is known by, lower-case, such as {@code markdown}
 * @param mediaType its media type, such as {@code text/markdown}; text is always UTF-8
 * @param extension the ending of a file name without the dot, such as {@code md}
 * @since 0.1.0
 */
public record Format(String id, String mediaType, String extension) {

    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final Pattern MEDIA_TYPE = Pattern.compile("[a-z]+/[a-z0-9.+-]+");
    private static final Pattern EXTENSION = Pattern.compile("[a-z0-9]+(\\.[a-z0-9]+)*");

    /** Markdown as GitHub reads it. */
    public static final Format MARKDOWN = new Format("markdown", "text/markdown", "md");

    /** A page of HTML that needs nothing else. */
    public static final Format HTML = new Format("html", "text/html", "html");

    /** Plain text for terminals and mail. */
    public static final Format TEXT = new Format("text", "text/plain", "txt");

    /** The Atlassian Document Format of Confluence and Jira in the cloud. */
    public static final Format ADF = new Format("adf", "application/json", "adf.json");

    /** The body of a page in Confluence, in its storage format: a fragment, for which Confluence declares the prefixes. */
    public static final Format CONFLUENCE = new Format("confluence", "application/xhtml+xml", "confluence.xml");

    /** A message for Slack in Block Kit. */
    public static final Format SLACK = new Format("slack", "application/json", "slack.json");

    /** A message for Microsoft Teams with an Adaptive Card. */
    public static final Format TEAMS = new Format("teams", "application/json", "teams.json");

    /** AsciiDoc as Asciidoctor reads it. */
    public static final Format ASCIIDOC = new Format("asciidoc", "text/asciidoc", "adoc");

    /** The action items as comma-separated values, for spreadsheets. */
    public static final Format CSV = new Format("csv", "text/csv", "csv");

    /** The action items as tasks of a calendar. */
    public static final Format ICALENDAR = new Format("icalendar", "text/calendar", "ics");

    /** The action items as issues of GitHub. */
    public static final Format GITHUB_ISSUES = new Format("github-issues", "application/json", "github.json");

    /** The action items as issues of GitLab. */
    public static final Format GITLAB_ISSUES = new Format("gitlab-issues", "application/json", "gitlab.json");

    /** The action items as issues of Jira. */
    public static final Format JIRA_ISSUES = new Format("jira-issues", "application/json", "jira.json");

    /** Checks the form of each part, because hosts make file names and headers of them. */
    public Format {
        check("Format.id", id, ID, "markdown");
        check("Format.mediaType", mediaType, MEDIA_TYPE, "text/markdown");
        check("Format.extension", extension, EXTENSION, "md");
    }

    private static void check(String attribute, String value, Pattern accepted, String example) {
        if (value == null || !accepted.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    attribute + " \"" + value + "\" is not accepted: give for example " + example);
        }
    }
}
