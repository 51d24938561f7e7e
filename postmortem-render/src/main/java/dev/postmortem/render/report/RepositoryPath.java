package dev.postmortem.render.report;

import java.util.regex.Pattern;

/** Paths of files as GitHub and GitLab know them. */
final class RepositoryPath {

    private static final Pattern HERE = Pattern.compile("^(\\./+)+");

    private RepositoryPath() {}

    /**
     * Returns the path without what {@code find .} puts in front: GitLab wants none of it, and GitHub does not find the
     * file of an annotation by it.
     */
    static String of(String path) {
        return HERE.matcher(path).replaceFirst("");
    }
}
