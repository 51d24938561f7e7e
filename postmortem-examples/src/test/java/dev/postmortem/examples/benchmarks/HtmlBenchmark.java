package dev.postmortem.examples.benchmarks;

import dev.postmortem.model.Postmortem;
import dev.postmortem.render.DocumentWriter;
import dev.postmortem.render.Renderer;
import dev.postmortem.render.Renderers;
import dev.postmortem.render.document.Document;
import dev.postmortem.render.html.HtmlWriter;
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
 * Renders a postmortem of 40 events as HTML, and lets template engines and a string builder write the same bytes.
 *
 * <p>The engines are given the page in pieces, so that they have nothing to compute: they copy the markup and escape the
 * texts. The string builder does not even escape. The library is measured twice: from the document, as they are, and from
 * the postmortem, which is what a host pays.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 12, time = 1)
@Measurement(iterations = 6, time = 1)
public class HtmlBenchmark {

    private final Postmortem postmortem = FluentPostmortem.build();
    private final Renderer renderer = Renderers.html();
    private final DocumentWriter writer = HtmlWriter.builder().build();
    private final Document document = renderer.document(postmortem);
    private final Document listed = ListedRows.of(document);
    private final List<Piece> pieces = Piece.of(renderer.render(postmortem));
    private final List<String> strings = pieces.stream()
            .flatMap(piece -> List.of(piece.markup(), Escaped.of(piece.text())).stream())
            .toList();
    private final TemplateEngines engines = new TemplateEngines();
    private final StringBuilder reused = new StringBuilder(1 << 20);

    /** Makes the benchmark. */
    public HtmlBenchmark() {}

    /**
     * From the postmortem.
     *
     * @return the page
     */
    @Benchmark
    public String library() {
        return renderer.render(postmortem);
    }

    /**
     * From the postmortem into a buffer that is there already, to see what is allocated beside the page.
     *
     * @return the length of the page
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
     * @return the page
     */
    @Benchmark
    public String written() {
        return writer.write(document).text();
    }

    /**
     * From a document that has its rows already, which is the writer alone.
     *
     * @return the page
     */
    @Benchmark
    public String writtenFromRows() {
        return writer.write(listed).text();
    }

    /**
     * From a document that has its rows already into a buffer that is there already, to see what the writer alone
     * allocates beside the text.
     *
     * @return the length of the page
     * @throws IOException never
     */
    @Benchmark
    public int appendedFromRows() throws IOException {
        reused.setLength(0);
        writer.write(listed, reused, note -> {});
        return reused.length();
    }

    /**
     * By a precompiled template of JTE.
     *
     * @return the page
     */
    @Benchmark
    public String jte() {
        return engines.jte(pieces);
    }

    /**
     * By FreeMarker.
     *
     * @return the page
     */
    @Benchmark
    public String freemarker() {
        return engines.freemarker(pieces);
    }

    /**
     * By Pebble.
     *
     * @return the page
     */
    @Benchmark
    public String pebble() {
        return engines.pebble(pieces);
    }

    /**
     * Piece by piece, without looking at a character.
     *
     * @return the page
     */
    @Benchmark
    public String plain() {
        StringBuilder text = new StringBuilder();
        for (String string : strings) {
            text.append(string);
        }
        return text.toString();
    }
}
