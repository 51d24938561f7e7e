package dev.postmortem.examples.benchmarks;

import dev.postmortem.model.Postmortem;
import dev.postmortem.render.DocumentWriter;
import dev.postmortem.render.Renderer;
import dev.postmortem.render.Renderers;
import dev.postmortem.render.document.Document;
import dev.postmortem.render.markdown.MarkdownWriter;
import java.io.IOException;
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
 * Renders a postmortem of 40 events as Markdown, and writes the same bytes in other ways: by hand from the model with a
 * bare string builder, and by template engines.
 *
 * <p>No engine knows how to escape for Markdown, so they are given the finished words and escape nothing: they only copy,
 * as does a string builder that is given the words.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 12, time = 1)
@Measurement(iterations = 6, time = 1)
public class MarkdownBenchmark {

    private final Postmortem postmortem = FluentPostmortem.build();
    private final Renderer renderer = Renderers.markdown();
    private final DocumentWriter writer = MarkdownWriter.builder().build();
    private final Document document = renderer.document(postmortem);
    private final Document listed = ListedRows.of(document);
    private final List<String> words = List.of(renderer.render(postmortem).split("(?<= )"));
    private final List<Piece> pieces =
            words.stream().map(word -> new Piece(word, "")).toList();
    private final TemplateEngines engines = new TemplateEngines();
    private final StringBuilder reused = new StringBuilder(1 << 20);

    /** Makes the benchmark. */
    public MarkdownBenchmark() {}

    /**
     * From the postmortem.
     *
     * @return the Markdown
     */
    @Benchmark
    public String library() {
        return renderer.render(postmortem);
    }

    /**
     * From the postmortem into a buffer that is there already, to see what is allocated beside the text.
     *
     * @return the length of the Markdown
     * @throws IOException never
     */
    @Benchmark
    public int appended() throws IOException {
        reused.setLength(0);
        renderer.render(postmortem, reused);
        return reused.length();
    }

    /**
     * From the document, which makes rows of tables when they are written.
     *
     * @return the Markdown
     */
    @Benchmark
    public String written() {
        return writer.write(document).text();
    }

    /**
     * From a document that has its rows already, which is the writer alone.
     *
     * @return the Markdown
     */
    @Benchmark
    public String writtenFromRows() {
        return writer.write(listed).text();
    }

    /**
     * From a document that has its rows already into a buffer that is there already, to see what the writer alone
     * allocates beside the text.
     *
     * @return the length of the Markdown
     * @throws IOException never
     */
    @Benchmark
    public int appendedFromRows() throws IOException {
        reused.setLength(0);
        writer.write(listed, reused, note -> {});
        return reused.length();
    }

    /**
     * By a precompiled template of JTE, without escaping.
     *
     * @return the Markdown
     */
    @Benchmark
    public String jte() {
        return engines.jte(pieces);
    }

    /**
     * By FreeMarker, without escaping.
     *
     * @return the Markdown
     */
    @Benchmark
    public String freemarker() {
        return engines.freemarker(pieces);
    }

    /**
     * By Pebble, without escaping.
     *
     * @return the Markdown
     */
    @Benchmark
    public String pebble() {
        return engines.pebble(pieces);
    }

    /**
     * By hand, for this one kind of postmortem, without escaping.
     *
     * @return the Markdown
     */
    @Benchmark
    public String plain() {
        return HandWritten.markdown(postmortem);
    }

    /**
     * Word by word, from a list that has them all already.
     *
     * @return the Markdown
     */
    @Benchmark
    public String copied() {
        StringBuilder text = new StringBuilder();
        for (String word : words) {
            text.append(word);
        }
        return text.toString();
    }
}
