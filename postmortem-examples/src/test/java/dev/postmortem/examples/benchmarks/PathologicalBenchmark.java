package dev.postmortem.examples.benchmarks;

import dev.postmortem.json.PostmortemJson;
import dev.postmortem.json.ReadLimits;
import dev.postmortem.model.Postmortem;
import dev.postmortem.model.value.Audience;
import dev.postmortem.redaction.Redactor;
import dev.postmortem.render.FormatRegistry;
import dev.postmortem.render.RenderOptions;
import dev.postmortem.render.Renderer;
import dev.postmortem.render.Renderers;
import dev.postmortem.render.section.Outline;
import dev.postmortem.validation.PostmortemValidator;
import dev.postmortem.validation.Profile;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
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

/**
 * Does to postmortems of a hostile size what can be done to them, at a quarter of the size and at the whole: time and
 * memory of each event, action, finding or character must be about the same at both, which {@link BenchmarkRatios} shows.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx4g")
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
public class PathologicalBenchmark {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-16T10:00:00Z"), ZoneOffset.UTC);

    /** What there is too much of. */
    @Param({"EVENTS", "ACTIONS", "FINDINGS", "PROSE", "SIGNS"})
    public PathologicalPostmortem shape;

    /** How many quarters of the whole size. */
    @Param({"1", "4"})
    public int size;

    /** What is done: validating, redacting, writing and reading JSON, or rendering in a format. */
    @Param({
        "validate",
        "redact",
        "write",
        "read",
        "markdown",
        "html",
        "text",
        "adf",
        "confluence",
        "asciidoc",
        "slack",
        "teams"
    })
    public String work;

    private Work task;

    /** Makes the benchmark. */
    public PathologicalBenchmark() {}

    /** Something that is done to a postmortem again and again. */
    @FunctionalInterface
    private interface Work {
        Object run() throws IOException;
    }

    /** Builds the postmortem, and what works on it. */
    @Setup
    public void build() {
        Postmortem postmortem = shape.of(size);
        task = switch (work) {
            case "validate" -> validating(postmortem);
            case "redact" -> () -> Redactor.standard().redact(postmortem, Audience.PUBLIC);
            case "write" -> () -> PostmortemJson.standard().write(postmortem);
            case "read" -> reading(postmortem);
            default -> rendering(postmortem);
        };
    }

    private static Work validating(Postmortem postmortem) {
        PostmortemValidator validator = PostmortemValidator.builder()
                .profile(Profile.publish())
                .withoutDiscovery()
                .clock(CLOCK)
                .build();
        return () -> validator.validate(postmortem);
    }

    private static Work reading(Postmortem postmortem) {
        ReadLimits limits =
                ReadLimits.defaults().withDocumentSize(Integer.MAX_VALUE).withValues(Integer.MAX_VALUE);
        PostmortemJson json = PostmortemJson.builder().limits(limits).build();
        String text = json.write(postmortem);
        return () -> json.read(text);
    }

    private Work rendering(Postmortem postmortem) {
        RenderOptions options = RenderOptions.with(given -> given.outline(Outline.template()));
        Renderer renderer = switch (work) {
            case "slack" -> Renderers.slack(options, writer -> writer.split(true));
            case "teams" -> Renderers.teams(options, writer -> writer.split(true));
            default -> FormatRegistry.standard().renderer(work.toLowerCase(Locale.ROOT), options);
        };
        return () -> renderer.render(postmortem, OutputStream.nullOutputStream());
    }

    /**
     * Does it once.
     *
     * @return what came of it
     * @throws IOException never
     */
    @Benchmark
    public Object library() throws IOException {
        return task.run();
    }
}
