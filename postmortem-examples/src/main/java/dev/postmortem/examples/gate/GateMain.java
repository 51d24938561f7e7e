package dev.postmortem.examples.gate;

import dev.postmortem.examples.commandline.Terminal;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

/** The CI gate's entry point: everything ambient (arguments, streams, folder, clock, exit status) stays in here. */
public final class GateMain {

    private static final Path WORKING_FOLDER = Path.of("");

    private GateMain() {}

    /**
     * Checks the postmortems in JSON files, annotates them on standard output, and ends with 0 if all of them pass, 1 if
     * one fails, and 2 if nobody can say: a file could not be read or written, a rule did not run to its end, or the
     * arguments are not understood.
     *
     * @param arguments paths of files, or of folders with files in them or further below, among options: see
     *     {@code docs/ci.md}
     */
    public static void main(String[] arguments) {
        Terminal.hush();
        PrintStream out = Terminal.out();
        PrintStream err = Terminal.err();
        GateStatus status = GateArguments.parse(WORKING_FOLDER, List.of(arguments), err::println)
                .map(parsed -> new CiGate(WORKING_FOLDER, parsed, Clock.systemUTC(), out, err).run())
                .orElse(GateStatus.UNDECIDED);
        if (status != GateStatus.PASSED) {
            System.exit(status.code());
        }
    }
}
