package dev.postmortem.examples.benchmarks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
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
 *
 * <p>Where a benchmark has a parameter {@code size}, time and bytes of one element are compared with those at the next
 * smaller size: about 1 means that work grows with its input. The run fails where it is {@value #TOO_MUCH} or more.
 */
public final class BenchmarkRatios {

    private static final int ROUNDS = 3;
    private static final Pattern METHOD = Pattern.compile("\\.[A-Za-z]+");
    private static final Pattern SIZE = Pattern.compile(" size=([0-9]+)");
    private static final double TOO_MUCH = 2;
    private static final String ALLOCATED = "gc.alloc.rate.norm";

    private final Map<String, List<Double>> ratios = new TreeMap<>();
    private final Map<String, List<Double>> times = new TreeMap<>();
    private final Map<String, List<Double>> growths = new TreeMap<>();
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
        rounds.demandLinear();
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
            perElement(name, scores)
                    .ifPresent(times -> growths.computeIfAbsent(name, key -> new ArrayList<>())
                            .add(times));
        });
    }

    /** Returns how many times more an element takes than at the next smaller size; empty if there is none. */
    private static Optional<Double> perElement(String name, Map<String, Double> scores) {
        String benchmark = SIZE.matcher(name).replaceFirst("");
        int size = sizeOf(name);
        return scores.keySet().stream()
                .filter(other -> SIZE.matcher(other).replaceFirst("").equals(benchmark) && sizeOf(other) < size)
                .max(Comparator.comparingInt(BenchmarkRatios::sizeOf))
                .map(smaller -> scores.get(name) / size / (scores.get(smaller) / sizeOf(smaller)));
    }

    private static int sizeOf(String name) {
        Matcher size = SIZE.matcher(name);
        return size.find() ? Integer.parseInt(size.group(1)) : 0;
    }

    private void demandLinear() {
        List<String> quadratic = growths.keySet().stream()
                .filter(name -> median(growths.get(name)) >= TOO_MUCH
                        || perElement(name, bytes).orElse(0.0) >= TOO_MUCH)
                .toList();
        if (!quadratic.isEmpty()) {
            throw new IllegalStateException("Time or memory grows faster than the input: " + quadratic);
        }
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
                Locale.ROOT,
                "%n%-60s %34s %24s %24s %14s %10s%n",
                "",
                "us (lowest to highest)",
                "times plain",
                "time per element",
                "bytes",
                "per element");
        times.forEach((name, each) -> System.out.printf(
                Locale.ROOT,
                "%-60s %34s %24s %24s %14.0f %10s%n",
                name,
                spread(each),
                spread(ratios.getOrDefault(name, List.of())),
                spread(growths.getOrDefault(name, List.of())),
                bytes.get(name),
                perElement(name, bytes)
                        .map(grown -> String.format(Locale.ROOT, "%.2f", grown))
                        .orElse("")));
    }

    private static String spread(List<Double> values) {
        if (values.isEmpty()) {
            return "";
        }
        List<Double> sorted = values.stream().sorted().toList();
        return String.format(
                Locale.ROOT, "%.2f (%.2f to %.2f)", median(sorted), sorted.get(0), sorted.get(sorted.size() - 1));
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }
}
