package dev.postmortem.examples.benchmarks;

import dev.postmortem.model.Postmortem;
import dev.postmortem.render.Renderer;
import dev.postmortem.render.Renderers;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Renders a postmortem of 40 events as Markdown, and appends the same text to a string builder word by word: the floor,
 * below which no renderer can come that writes piece by piece.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 12, time = 1)
@Measurement(iterations = 6, time = 1)
public class RenderingBenchmark {

    private final Postmortem postmortem = FluentPostmortem.build();
    private final Renderer markdown = Renderers.markdown();
    private final List<String> words = List.of(markdown.render(postmortem).split("(?<= )"));

    /** Makes the benchmark. */
    public RenderingBenchmark() {}

    /**
     * Through the document tree and the Markdown writer.
     *
     * @return the Markdown
     */
    @Benchmark
    public String library() {
        return markdown.render(postmortem);
    }

    /**
     * Word by word, without looking at a character.
     *
     * @return the same Markdown
     */
    @Benchmark
    public String plain() {
        StringBuilder text = new StringBuilder();
        for (String word : words) {
            text.append(word);
        }
        return text.toString();
    }
}
