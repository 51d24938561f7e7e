package dev.postmortem.examples.gate;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/**
 * What came of a run of the gate.
 *
 * @param status how it ended
 * @param out what went to standard output
 * @param err what went to standard error, with the same line ends everywhere
 */
record GateRun(GateStatus status, String out, String err) {

    private static final Clock TODAY = Clock.fixed(Instant.parse("2026-11-27T10:00:00Z"), ZoneOffset.UTC);

    static GateRun in(Path root, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream annotations = new PrintStream(out, true, StandardCharsets.UTF_8);
        PrintStream complaints = new PrintStream(err, true, StandardCharsets.UTF_8);
        GateStatus status = in(root, annotations, complaints, arguments);
        return new GateRun(status, text(out), text(err).replace(System.lineSeparator(), "\n"));
    }

    static GateStatus in(Path root, PrintStream out, PrintStream err, String... arguments) {
        return GateArguments.parse(root, List.of(arguments), err::println)
                .map(parsed -> new CiGate(root, parsed, TODAY, out, err).run())
                .orElse(GateStatus.UNDECIDED);
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
