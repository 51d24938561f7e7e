package dev.postmortem.render.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** The commands of one level: the first ones, which are shown, and how many are left out. */
final class ShownCommands {

    /** How many annotations of each level GitHub shows of one step. */
    private static final int MOST = 10;

    private final List<GitHubCommand> shown = new ArrayList<>();
    private int leftOut;

    /** Adds a command, which is made only if it is shown. */
    void add(Supplier<GitHubCommand> command) {
        if (shown.size() < MOST) {
            shown.add(command.get());
        } else {
            leftOut++;
        }
    }

    /** Leaves out the last command if there would be no room for another one. */
    void makeRoom() {
        if (shown.size() == MOST) {
            shown.remove(MOST - 1);
            leftOut++;
        }
    }

    List<GitHubCommand> shown() {
        return shown;
    }

    int leftOut() {
        return leftOut;
    }
}
