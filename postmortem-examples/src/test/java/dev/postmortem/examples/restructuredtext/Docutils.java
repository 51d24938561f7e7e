package dev.postmortem.examples.restructuredtext;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/** Docutils, the reader of reStructuredText, with everything allowed that a text could make it do. */
final class Docutils {

    private static final String READ = "import sys, docutils.core\n"
            + "sys.stdout.buffer.write(docutils.core.publish_string(sys.stdin.buffer.read(), writer_name='xml',"
            + " settings_overrides={'input_encoding': 'utf-8', 'output_encoding': 'utf-8', 'report_level': 2,"
            + " 'halt_level': 5, 'warning_stream': False, 'syntax_highlight': 'none', 'doctype_declaration': False}))\n";

    private Docutils() {}

    /** Says whether it is installed beside Python. */
    static boolean isThere() throws InterruptedException {
        try {
            Process process = new ProcessBuilder("python3", "-c", "import docutils").start();
            return process.waitFor(30, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    /** Reads a page. */
    static Document read(String page)
            throws IOException, InterruptedException, ParserConfigurationException, SAXException {
        Process process = new ProcessBuilder("python3", "-c", READ)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (var in = process.getOutputStream()) {
            in.write(page.getBytes(StandardCharsets.UTF_8));
        }
        try (InputStream xml = process.getInputStream()) {
            return DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(xml);
        } finally {
            process.waitFor();
        }
    }
}
