package dev.postmortem.examples.gate;

import java.util.function.Consumer;

/** Tells from time to time how far a long run has come; by count, so that the same run tells the same. */
final class Progress {

    private static final int STEP = 250;

    private final int total;
    private final Consumer<String> tell;
    private int done;

    Progress(int total, Consumer<String> tell) {
        this.total = total;
        this.tell = tell;
    }

    /** Counts one more file. */
    void step() {
        done++;
        if (done % STEP == 0 && done < total) {
            tell.accept("checked " + done + " of " + total + " files");
        }
    }

    /** Tells that nothing is left to do. */
    void end() {
        tell.accept("checked " + total + (total == 1 ? " file" : " files"));
    }
}
