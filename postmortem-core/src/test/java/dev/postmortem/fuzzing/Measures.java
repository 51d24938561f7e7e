package dev.postmortem.fuzzing;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * What a long run costs, in a file that gets a line each minute: how often, how many outcomes, and what was the slowest and
 * the greediest. The inputs that gave them are kept beside it.
 */
final class Measures implements Meter {

    static final Measures INSTANCE = new Measures(Path.of(System.getProperty("fuzzing.folder", "target/fuzzing")));

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final long NANOS_A_MINUTE = 60_000_000_000L;
    private static final double NANOS_A_MILLISECOND = 1e6;
    private static final int MOST_OUTCOMES = 1_000_000;

    /** What is read first makes the tables of the model, and is slow before it is compiled. */
    private static final int WARM = 5_000;

    /** What even an empty text may cost. */
    private static final int CONSTANT = 100_000;

    private final Path folder;
    private final Set<Integer> outcomes = new HashSet<>();
    private final long start = System.nanoTime();
    private long nextLine = start + NANOS_A_MINUTE;
    private long executions;
    private long readings;
    private byte[] input = {};
    private final Extreme slowest = new Extreme("slowest");
    private final Extreme slowestForItsLength = new Extreme("slowest-for-its-length");
    private final Extreme greediest = new Extreme("greediest");
    private final Extreme greediestForItsLength = new Extreme("greediest-for-its-length");

    private Measures(Path folder) {
        this.folder = folder;
    }

    /** Something that checks an input. */
    interface Check {
        void run() throws IOException;
    }

    /** Counts an execution. */
    static void execution(byte[] input, Check check) throws IOException {
        INSTANCE.executions++;
        INSTANCE.input = input;
        check.run();
        INSTANCE.lineIfDue();
    }

    @Override
    public <T> T measured(int length, Reading<T> reading) throws IOException {
        readings++;
        long bytesBefore = THREADS.getCurrentThreadAllocatedBytes();
        long before = THREADS.getCurrentThreadCpuTime();
        try {
            return reading.read();
        } finally {
            long nanos = THREADS.getCurrentThreadCpuTime() - before;
            long bytes = THREADS.getCurrentThreadAllocatedBytes() - bytesBefore;
            if (readings > WARM) {
                take(nanos, bytes, length);
            }
        }
    }

    private void take(long nanos, long bytes, int length) {
        slowest.take(nanos / NANOS_A_MILLISECOND, length);
        slowestForItsLength.take((double) nanos / (length + CONSTANT), length);
        greediest.take((double) bytes, length);
        greediestForItsLength.take((double) bytes / (length + CONSTANT), length);
    }

    @Override
    public void outcome(String outcome) {
        if (outcomes.size() < MOST_OUTCOMES) {
            outcomes.add(outcome.hashCode());
        }
    }

    private void lineIfDue() {
        long now = System.nanoTime();
        if (now < nextLine) {
            return;
        }
        nextLine = now + NANOS_A_MINUTE;
        String line = String.format(
                Locale.ROOT,
                "%d min: %d executions, %d readings, %d outcomes; slowest %s ms; per unit + %d %s ns; greediest %s"
                        + " bytes; per unit + %d %s bytes%n",
                (now - start) / NANOS_A_MINUTE,
                executions,
                readings,
                outcomes.size(),
                slowest,
                CONSTANT,
                slowestForItsLength,
                greediest,
                CONSTANT,
                greediestForItsLength);
        try {
            Files.writeString(
                    folder.resolve("fuzzing.log"),
                    line,
                    StandardCharsets.UTF_8,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** The greatest figure of its sort, and the input that gave it. */
    private final class Extreme {

        private final String name;
        private double greatest;
        private int itsLength;

        Extreme(String name) {
            this.name = name;
        }

        void take(double figure, int length) {
            if (figure <= greatest) {
                return;
            }
            greatest = figure;
            itsLength = length;
            try {
                Files.write(folder.resolve(name), input);
            } catch (IOException unwritable) {
                throw new UncheckedIOException(unwritable);
            }
        }

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%.1f (length %d)", greatest, itsLength);
        }
    }
}
