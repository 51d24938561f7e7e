package dev.postmortem.render.report;

import dev.postmortem.validation.SourceLocation;
import java.util.Locale;
import java.util.Optional;

/**
 * A command that makes an annotation; its text is the line that the runner reads.
 *
 * @param level how it is shown
 * @param title the bold words at its top
 * @param message what it says; may have several lines
 * @param source the place in a file that is annotated; the run as a whole if absent
 */
record GitHubCommand(Level level, String title, String message, Optional<SourceLocation> source) {

    /** The levels, worst first. */
    enum Level {
        ERROR,
        WARNING,
        NOTICE
    }

    GitHubCommand(Level level, String title, String message) {
        this(level, title, message, Optional.empty());
    }

    GitHubCommand(Level level, String title, String message, SourceLocation source) {
        this(level, title, message, Optional.of(source));
    }

    @Override
    public String toString() {
        return "::" + level.name().toLowerCase(Locale.ROOT) + " "
                + source.map(GitHubCommand::place).orElse("")
                + "title=" + property(ShownText.line(title)) + "::" + data(ShownText.lines(message));
    }

    /** GitHub refuses columns where the lines differ. */
    private static String place(SourceLocation source) {
        String lines = "file=" + property(ShownText.line(RepositoryPath.of(source.file()))) + ",line="
                + source.startLine() + ",endLine=" + source.endLine() + ",";
        return source.startLine() == source.endLine()
                ? lines + "col=" + source.startColumn() + ",endColumn=" + source.endColumn() + ","
                : lines;
    }

    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
