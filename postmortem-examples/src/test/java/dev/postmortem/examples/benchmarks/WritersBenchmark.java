package dev.postmortem.examples.benchmarks;

import dev.postmortem.model.Postmortem;
import dev.postmortem.render.Format;
import dev.postmortem.render.FormatRegistry;
import dev.postmortem.render.RenderOptions;
import dev.postmortem.render.Renderer;
import dev.postmortem.render.document.Document;
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
 * Writes a document of 440 events in each format, and as many characters of Markdown beside it, so that the times compare
 * by character. Both write their document as often as it takes for that.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 6, time = 1)
@Measurement(iterations = 4, time = 1)
public class WritersBenchmark {

    private static final int MOST = 200;

    /** The format. */
    @Param({
        "html",
        "text",
        "adf",
        "confluence",
        "asciidoc",
        "slack",
        "teams",
        "csv",
        "icalendar",
        "github-issues",
        "gitlab-issues",
        "jira-issues"
    })
    public String format;

    private final Postmortem postmortem = LargePostmortem.of(10);
    private Output library;
    private Output markdown;

    /** Makes the benchmark. */
    public WritersBenchmark() {}

    /** Finds how often to write so that both write as many characters, to within a hundredth. */
    @Setup
    public void balance() {
        library = Output.of(format, postmortem);
        markdown = Output.of(Format.MARKDOWN.id(), postmortem);
        double ratio = (double) library.once() / markdown.once();
        double nearest = Double.MAX_VALUE;
        for (int times = 1; times <= MOST && nearest > 0.01; times++) {
            long others = Math.max(1, Math.round(times * ratio));
            double error = Math.abs(times * ratio / others - 1);
            if (error < nearest) {
                nearest = error;
                library.times = times;
                markdown.times = (int) others;
            }
        }
    }

    /**
     * Writes the format.
     *
     * @return how many characters were written
     */
    @Benchmark
    public long library() {
        return library.write();
    }

    /**
     * Writes as much Markdown.
     *
     * @return how many characters were written
     */
    @Benchmark
    public long plain() {
        return markdown.write();
    }

    /** A document in a format. */
    private static final class Output {

        private final Renderer renderer;
        private final Document document;
        private int times = 1;

        private Output(Renderer renderer, Document document) {
            this.renderer = renderer;
            this.document = document;
        }

        static Output of(String format, Postmortem postmortem) {
            Renderer renderer = FormatRegistry.standard().renderer(format, RenderOptions.defaults());
            return new Output(renderer, renderer.document(postmortem));
        }

        long once() {
            return renderer.written(document).text().length();
        }

        long write() {
            long written = 0;
            for (int i = 0; i < times; i++) {
                written += once();
            }
            return written;
        }
    }
}
