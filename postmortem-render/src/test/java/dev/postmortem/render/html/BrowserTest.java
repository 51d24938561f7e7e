package dev.postmortem.render.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.postmortem.render.document.Document;
import dev.postmortem.render.document.Section;
import dev.postmortem.render.document.SectionId;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Pages in a real browser: no fault by axe, nothing on the console, no request, and no scrolling sideways. */
@EnabledIfSystemProperty(
        named = "postmortem.browser",
        matches = "true",
        disabledReason = "Needs Node and Chromium: mvn -Pbrowser test")
final class BrowserTest {

    private static final Path SCRIPTS = Path.of("src", "test", "browser");
    private static final Path WORK = Path.of("target", "browser");
    private static final List<String> BROWSERS = List.of("chromium", "chromium-browser", "google-chrome");

    @Test
    void pages_have_no_faults_in_a_browser() throws Exception {
        assumeTrue(runs("node", "--version"), "Skipped: Node is not installed");
        String chromium = BROWSERS.stream()
                .filter(name -> runs(name, "--version"))
                .findFirst()
                .orElse("");
        assumeTrue(!chromium.isEmpty(), "Skipped: Chromium is not installed");
        Path pages = Files.createDirectories(WORK.resolve("pages"));
        for (String script : List.of("package.json", "package-lock.json", "check.mjs")) {
            Files.copy(SCRIPTS.resolve(script), WORK.resolve(script), StandardCopyOption.REPLACE_EXISTING);
        }
        assertThat(run("npm", "ci", "--no-audit", "--no-fund")).as("npm ci").contains("added");
        writePages(pages);

        String report = run("node", "check.mjs", which(chromium), "pages");

        System.out.println(report);
        assertThat(report)
                .containsPattern("\\d+ pages in 4 views, \\d+ rules of axe passed")
                .doesNotContain("FAULT");
    }

    private static void writePages(Path pages) throws IOException {
        HtmlWriter writer = HtmlWriter.builder().build();
        HtmlWriter fragment = HtmlWriter.builder().fragment("pm-").build();
        Theme theme = Theme.builder()
                .brand("Orders Ltd")
                .logo("data:image/gif;base64,R0lGODlhAQABAAAAACw=")
                .footer("Ask ops@orders.example")
                .build();
        write(pages, "sample", writer.write(SampleDocument.document()).text());
        write(
                pages,
                "themed",
                HtmlWriter.builder()
                        .theme(theme)
                        .build()
                        .write(SampleDocument.document())
                        .text());
        write(pages, "hostile", writer.write(hostile()).text());
        write(
                pages,
                "fragment",
                "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>Portal</title>"
                        + "<meta name=\"viewport\" content=\"width=device-width\"><style>" + fragment.stylesheet()
                        + "</style></head><body><main>"
                        + fragment.write(SampleDocument.document()).text()
                        + "</main></body></html>");
    }

    private static void write(Path pages, String name, String html) throws IOException {
        Files.writeString(pages.resolve(name + ".html"), html, StandardCharsets.UTF_8);
    }

    /** One section for each place, with a text that no line can hold. */
    private static Document hostile() {
        Random random = new Random(1);
        List<Section> sections = new ArrayList<>();
        for (Place place : Place.values()) {
            String title = place.name() + " " + "w".repeat(300);
            sections.add(Section.builder(SectionId.of("s" + sections.size()), title)
                    .add(place.block(place.name() + Hostile.text(random) + "w".repeat(400)))
                    .add(place.block("x".repeat(200) + " " + place.name()))
                    .build());
        }
        return Place.TITLE.document("T" + "w".repeat(300)).withSections(sections);
    }

    private static String which(String program) throws IOException {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .map(directory -> Path.of(directory, program))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow()
                .toString();
    }

    private static boolean runs(String... command) {
        try {
            return start(Path.of("."), command).waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String run(String... command) throws IOException {
        Process process = start(WORK, command);
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    private static Process start(Path directory, String... command) throws IOException {
        Process process = new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .start();
        process.getOutputStream().close();
        return process;
    }
}
