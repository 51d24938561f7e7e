package dev.postmortem.examples.benchmarks;

import dev.postmortem.json.PostmortemJson;
import dev.postmortem.model.Postmortem;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import tools.jackson.databind.json.JsonMapper;

/** Reads a postmortem of 40 events from JSON, and plain records from the same bytes. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 12, time = 1)
@Measurement(iterations = 6, time = 1)
public class ReadingBenchmark {

    private final PostmortemJson json = PostmortemJson.standard();
    private final JsonMapper mapper = new JsonMapper();
    private final String text = json.write(FluentPostmortem.build());

    /** Makes the benchmark. */
    public ReadingBenchmark() {}

    /** Checks that both sides read everything. */
    @Setup
    public void compare() {
        SameJson.require(text, json.write(library()));
        SameJson.require(text, mapper.writeValueAsString(plain()));
    }

    /**
     * Through {@link PostmortemJson}, which also knows the place of each value and reports all faults at once.
     *
     * @return the postmortem
     */
    @Benchmark
    public Postmortem library() {
        return json.read(text);
    }

    /**
     * With an ordinary mapper, which stops at the first fault.
     *
     * @return the plain record
     */
    @Benchmark
    public Object plain() {
        return mapper.readValue(text, PlainRecords.Postmortem.class);
    }
}
