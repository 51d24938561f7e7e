package dev.postmortem.examples.benchmarks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Runs benchmarks and says how many times longer the library takes than the plain way.
 *
 * <p>A machine is rarely quiet. So each score is that of the least disturbed iteration, only what is measured in the same
 * round is compared, and there are several rounds: the table has the median of their ratios, the lowest and the highest,
 * and the bytes that each call allocates.
 */
public final class BenchmarkRatios {

    private static final int ROUNDS = 3;
    private static final Pattern METHOD = Pattern.compile("\\.[A-Za-z]+");
    private static final String ALLOCATED = "gc.alloc.rate.norm";

    private final Map<String, List<Double>> ratios = new TreeMap<>();
    private final Map<String, List<Double>> times = new TreeMap<>();
    private final Map<String, Double> bytes = new TreeMap<>();

    private BenchmarkRatios() {}

    /**
     * Runs the benchmarks.
     *
     * @param arguments JMH's own, for example a pattern of names
     * @throws RunnerException if a benchmark fails
     * @throws CommandLineOptionException if JMH does not understand the arguments
     */
    public static void main(String[] arguments) throws RunnerException, CommandLineOptionException {
        Options options = new OptionsBuilder()
                .parent(new CommandLineOptions(arguments))
                .addProfiler(GCProfiler.class)
                .build();
        BenchmarkRatios rounds = new BenchmarkRatios();
        for (int round = 0; round < ROUNDS; round++) {
            rounds.add(new Runner(options).run());
        }
        rounds.print();
    }

    private void add(Collection<RunResult> round) {
        Map<String, Double> scores = new TreeMap<>();
        for (RunResult run : round) {
            double quickest = run.getPrimaryResult().getStatistics().getMin();
            scores.put(nameOf(run.getParams()), quickest);
            bytes.put(
                    nameOf(run.getParams()),
                    run.getSecondaryResults().get(ALLOCATED).getScore());
        }
        scores.forEach((name, score) -> {
            times.computeIfAbsent(name, key -> new ArrayList<>()).add(score);
            Double plain = scores.get(METHOD.matcher(name).replaceFirst(".plain"));
            if (plain != null && !name.contains(".plain")) {
                ratios.computeIfAbsent(name, key -> new ArrayList<>()).add(score / plain);
            }
        });
    }

    /** The class, the method and the parameters, so that only like is compared with like. */
    private static String nameOf(BenchmarkParams params) {
        String name = params.getBenchmark();
        StringBuilder told = new StringBuilder(name.substring(name.lastIndexOf('.', name.lastIndexOf('.') - 1) + 1));
        params.getParamsKeys().stream()
                .sorted()
                .forEach(key -> told.append(' ').append(key).append('=').append(params.getParam(key)));
        return told.toString();
    }

    private void print() {
        System.out.printf(
                Locale.ROOT, "%n%-40s %30s %24s %14s%n", "", "us (lowest to highest)", "times plain", "bytes");
        times.forEach((name, each) -> System.out.printf(
                Locale.ROOT,
                "%-40s %30s %24s %14.0f%n",
                name,
                spread(each),
                spread(ratios.getOrDefault(name, List.of())),
                bytes.get(name)));
    }

    private static String spread(List<Double> values) {
        if (values.isEmpty()) {
            return "";
        }
        List<Double> sorted = values.stream().sorted().toList();
        return String.format(
                Locale.ROOT,
                "%.2f (%.2f to %.2f)",
                sorted.get(sorted.size() / 2),
                sorted.get(0),
                sorted.get(sorted.size() - 1));
    }
}
