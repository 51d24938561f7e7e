package dev.postmortem.examples.benchmarks;

import dev.postmortem.model.Postmortem;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/** Builds a postmortem of 40 events through the fluent API, and the same data as plain records by their constructors. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 12, time = 1)
@Measurement(iterations = 6, time = 1)
public class BuildingBenchmark {

    /** Makes the benchmark, which has no state. */
    public BuildingBenchmark() {}

    /**
     * Through the fluent API, from texts.
     *
     * @return the postmortem
     */
    @Benchmark
    public Postmortem library() {
        return FluentPostmortem.build();
    }

    /**
     * By constructors, from the same texts.
     *
     * @return the plain record
     */
    @Benchmark
    public Object plain() {
        return PlainPostmortem.build();
    }
}
