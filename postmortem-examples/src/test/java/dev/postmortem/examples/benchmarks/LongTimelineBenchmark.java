package dev.postmortem.examples.benchmarks;

import dev.postmortem.model.Postmortem;
import dev.postmortem.render.FormatRegistry;
import dev.postmortem.render.RenderOptions;
import dev.postmortem.render.Renderer;
import dev.postmortem.render.Renderers;
import dev.postmortem.render.section.Outline;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Renders ever longer postmortems into nothing, to see whether time grows with the length alone: up to 40,000 events. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 8, time = 1)
@Measurement(iterations = 5, time = 1)
public class LongTimelineBenchmark {

    /** How many times 40 events. */
    @Param({"10", "100", "1000"})
    public int size;

    /** The format. */
    @Param({"markdown", "html", "text", "adf", "confluence", "asciidoc", "slack", "teams"})
    public String format;

    private Postmortem postmortem;
    private Renderer renderer;

    /** Makes the benchmark. */
    public LongTimelineBenchmark() {}

    /** Builds the postmortem. */
    @Setup
    public void build() {
        postmortem = LargePostmortem.eventsOf(size);
        renderer = renderer(RenderOptions.with(options -> options.outline(Outline.template())));
    }

    /** All of it in every format: cards are split, which are cut by default. */
    private Renderer renderer(RenderOptions options) {
        return switch (format) {
            case "slack" -> Renderers.slack(options, writer -> writer.split(true));
            case "teams" -> Renderers.teams(options, writer -> writer.split(true));
            default -> FormatRegistry.standard().renderer(format, options);
        };
    }

    /**
     * Renders it.
     *
     * @return how many notes there are
     * @throws IOException never
     */
    @Benchmark
    public int library() throws IOException {
        return renderer.render(postmortem, OutputStream.nullOutputStream()).size();
    }
}
