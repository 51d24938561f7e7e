package dev.postmortem.render.asciidoc;

import java.util.ArrayList;
import java.util.List;
import java.util.logging.Logger;
import org.asciidoctor.Asciidoctor;
import org.asciidoctor.Attributes;
import org.asciidoctor.Options;
import org.asciidoctor.SafeMode;
import org.asciidoctor.log.LogRecord;
import org.asciidoctor.log.Severity;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Asciidoctor, the reader that sites, GitHub and GitLab have. It takes seconds to begin, so all tests share one. */
public final class Asciidoctors {

    private static final Asciidoctor ASCIIDOCTOR = Asciidoctor.Factory.create();

    private static final List<LogRecord> LOG = new ArrayList<>();

    static {
        // It tells each record twice, and those that are no more than information as well.
        Logger.getLogger("asciidoctor").setUseParentHandlers(false);
        ASCIIDOCTOR.registerLogHandler(LOG::add);
    }

    private Asciidoctors() {}

    /** Reads a page as a site does that does not trust it. */
    public static Document page(String asciidoc) {
        return page(asciidoc, SafeMode.SECURE);
    }

    /** Reads a page, and checks that the reader has nothing to complain of. */
    static synchronized Document page(String asciidoc, SafeMode mode) {
        LOG.clear();
        String html = ASCIIDOCTOR.convert(
                asciidoc,
                Options.builder()
                        .safe(mode)
                        .attributes(Attributes.builder()
                                .attribute("showtitle", "")
                                .attribute("mine", "ACTED")
                                .build())
                        .build());
        for (LogRecord entry : LOG) {
            if (entry.getSeverity().compareTo(Severity.WARN) >= 0) {
                throw new AssertionError("Asciidoctor complains: " + entry.getMessage());
            }
        }
        return Jsoup.parse(html);
    }
}
