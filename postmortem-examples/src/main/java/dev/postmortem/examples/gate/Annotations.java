package dev.postmortem.examples.gate;

import dev.postmortem.render.report.GitHubCommands;
import dev.postmortem.render.report.ReviewedPostmortem;
import dev.postmortem.render.report.TextReport;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** How findings are told on standard output. */
enum Annotations {
    /** As workflow commands, which GitHub shows in the changes of a pull request. */
    GITHUB {
        @Override
        void write(List<ReviewedPostmortem> reviewed, Appendable out) throws IOException {
            String commands = GitHubCommands.of(reviewed);
            if (!commands.isEmpty()) {
                // A command is none behind anything else on its line, and Maven begins one with a terminal's reset.
                out.append('\n').append(commands);
            }
        }
    },

    /** As plain text, file by file. */
    TEXT {
        @Override
        void write(List<ReviewedPostmortem> reviewed, Appendable out) throws IOException {
            TextReport.write(reviewed, out);
        }
    },

    /** Not at all. */
    NONE {
        @Override
        void write(List<ReviewedPostmortem> reviewed, Appendable out) {
            // Nobody wants to read them.
        }
    };

    /** Writes the lines, each with a line feed at its end. */
    abstract void write(List<ReviewedPostmortem> reviewed, Appendable out) throws IOException;

    /** Returns the word as arguments write it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
