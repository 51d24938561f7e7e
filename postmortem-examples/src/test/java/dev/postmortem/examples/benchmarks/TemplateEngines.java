package dev.postmortem.examples.benchmarks;

import freemarker.cache.StringTemplateLoader;
import freemarker.core.HTMLOutputFormat;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateOutput;
import gg.jte.output.StringOutput;
import gg.jte.resolve.DirectoryCodeResolver;
import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.loader.StringLoader;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Engines that copy the markup of pieces and escape their texts, each as its documentation advises. */
final class TemplateEngines {

    private static final String JTE = """
            @import dev.postmortem.examples.benchmarks.Piece
            @import java.util.List
            @param List<Piece> pieces
            @for(Piece piece : pieces)$unsafe{piece.markup()}${piece.text()}@endfor""";
    private static final String FREEMARKER = "<#list pieces as piece>${piece.markup()?no_esc}${piece.text()}</#list>";
    private static final String PEBBLE =
            "{% for piece in pieces %}{{ piece.markup | raw }}{{ piece.text }}{% endfor %}";

    private final TemplateEngine jte;
    private final Template freemarker;
    private final PebbleTemplate pebble;

    TemplateEngines() {
        try {
            Path folder = Files.createTempDirectory("templates");
            Files.writeString(folder.resolve("page.jte"), JTE, StandardCharsets.UTF_8);
            jte = TemplateEngine.create(new DirectoryCodeResolver(folder), folder.resolve("classes"), ContentType.Html);
            jte.precompileAll();
            Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
            StringTemplateLoader loader = new StringTemplateLoader();
            loader.putTemplate("page", FREEMARKER);
            configuration.setTemplateLoader(loader);
            configuration.setOutputFormat(HTMLOutputFormat.INSTANCE);
            configuration.setLocale(Locale.ROOT);
            freemarker = configuration.getTemplate("page", "UTF-8");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        pebble = new PebbleEngine.Builder()
                .loader(new StringLoader())
                .defaultLocale(Locale.ROOT)
                .newLineTrimming(false)
                .build()
                .getTemplate(PEBBLE);
    }

    String jte(List<Piece> pieces) {
        TemplateOutput output = new StringOutput();
        jte.render("page.jte", pieces, output);
        return output.toString();
    }

    String freemarker(List<Piece> pieces) {
        StringWriter output = new StringWriter();
        try {
            freemarker.process(Map.of("pieces", pieces), output);
        } catch (TemplateException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return output.toString();
    }

    String pebble(List<Piece> pieces) {
        StringWriter output = new StringWriter();
        try {
            pebble.evaluate(output, Map.of("pieces", pieces));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return output.toString();
    }
}
