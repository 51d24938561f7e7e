package dev.postmortem.examples.gate;

import dev.postmortem.render.report.GitHubCommands;
import dev.postmortem.render.report.ReviewedPostmortem;
import dev.postmortem.render.report.TextReport;
import java.util.List;
import java.util.Locale;

/** How findings are told on standard output. */
enum Annotations {
    /** As workflow commands, which GitHub shows in the changes of a pull request. */
    GITHUB {
        @Override
        String of(List<ReviewedPostmortem> reviewed) {
            String commands = GitHubCommands.of(reviewed);
            // A command is none behind anything else on its line, and Maven begins one with a terminal's reset.
            return commands.isEmpty() ? "" : "\n" + commands;
        }
    },

    /** As plain text, file by file. */
    TEXT {
        @Override
        String of(List<ReviewedPostmortem> reviewed) {
            return TextReport.of(reviewed);
        }
    },

    /** Not at all. */
    NONE {
        @Override
        String of(List<ReviewedPostmortem> reviewed) {
            return "";
        }
    };

    /** Returns the lines, each with a line feed at its end. */
    abstract String of(List<ReviewedPostmortem> reviewed);

    /** Returns the word as arguments write it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
