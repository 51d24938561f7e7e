package dev.postmortem.render.html;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import nu.validator.client.EmbeddedValidator;

/** What the W3C's checker has against a page. */
public final class PageFaults {

    /** What the checker says that is no fault of the page, each with its reason. */
    private static final List<Pattern> NO_FAULTS = List.of(
            // A property of SVG 2 and of every browser, which the checker's list does not have yet.
            Pattern.compile("CSS: “paint-order”: Property “paint-order” doesn't exist"),
            // It computes no hashes, takes data for a script, and takes "data:" for no source of pictures.
            // ContentSecurityPolicyTest
            // computes the hash, and BrowserTest sees that a browser refuses nothing.
            Pattern.compile("violates Content Security Policy"),
            // Safari takes a list without marks for none unless it says so.
            Pattern.compile("The “list” role is unnecessary for element"),
            // About characters that users wrote, which are shown as they are.
            Pattern.compile(
                    "Unicode Private Use Area|Normalization Form C|leading or trailing white|composing character"));

    private PageFaults() {}

    /** Returns the faults of a page, a line for each. */
    public static List<String> of(String html) throws Exception {
        EmbeddedValidator validator = new EmbeddedValidator();
        validator.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
        validator.setNoLangDetect(true);
        String messages = validator.validate(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)));
        return messages.lines()
                .filter(line -> !line.isBlank())
                .filter(line -> NO_FAULTS.stream()
                        .noneMatch(known -> known.matcher(line).find()))
                .toList();
    }
}
