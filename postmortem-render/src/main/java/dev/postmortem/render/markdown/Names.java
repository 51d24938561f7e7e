package dev.postmortem.render.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds in plain text what a flavour takes for the name of a person, a team or an issue. */
enum Names {
    /** Names of GitHub. */
    GITHUB("(?<![A-Za-z0-9])@[A-Za-z0-9][A-Za-z0-9_-]*(?:/[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9_-])?)?"
            + "|#[0-9]++(?![A-Za-z0-9])|(?<![A-Za-z0-9])[Gg][Hh]-[0-9]++(?![A-Za-z0-9])"),
    /** Names of GitLab. Those of labels, milestones and snippets call nobody. */
    GITLAB("(?<![A-Za-z0-9])@[A-Za-z0-9_](?:[A-Za-z0-9_./-]*[A-Za-z0-9_-])?"
            + "|[#!&][0-9]++(?![A-Za-z0-9])|(?<![A-Za-z0-9])GL-[0-9]++(?![A-Za-z0-9])"),
    /** CommonMark knows no names. */
    NONE("(?!)");

    private final Pattern pattern;

    Names(String pattern) {
        this.pattern = Pattern.compile(pattern);
    }

    Matcher in(String text) {
        return pattern.matcher(text);
    }
}
