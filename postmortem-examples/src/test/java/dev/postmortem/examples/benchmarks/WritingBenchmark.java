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

/** Writes a postmortem of 40 events as JSON, and the same data as plain records: the bytes are the same. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 12, time = 1)
@Measurement(iterations = 6, time = 1)
public class WritingBenchmark {

    private final Postmortem postmortem = FluentPostmortem.build();
    private final PlainRecords.Postmortem plain = PlainPostmortem.build();
    private final PostmortemJson json = PostmortemJson.standard();
    private final JsonMapper mapper = new JsonMapper();

    /** Makes the benchmark. */
    public WritingBenchmark() {}

    /** Checks that both sides write the same. */
    @Setup
    public void compare() {
        SameJson.require(json.write(postmortem), mapper.writeValueAsString(plain));
    }

    /**
     * Through {@link PostmortemJson}.
     *
     * @return the JSON text
     */
    @Benchmark
    public String library() {
        return json.write(postmortem);
    }

    /**
     * With an ordinary mapper.
     *
     * @return the JSON text
     */
    @Benchmark
    public String plain() {
        return mapper.writeValueAsString(plain);
    }
}
