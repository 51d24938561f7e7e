package dev.postmortem.render.report;

import dev.postmortem.model.Suppression;
import dev.postmortem.validation.ConfigurationProblem;
import dev.postmortem.validation.Finding;
import dev.postmortem.validation.FindingSeverity;
import dev.postmortem.validation.Location;
import dev.postmortem.validation.Passage;
import dev.postmortem.validation.RelatedLocation;
import dev.postmortem.validation.ReportVerdict;
import dev.postmortem.validation.RuleFailure;
import dev.postmortem.validation.SourceLocation;
import dev.postmortem.validation.Suggestion;
import dev.postmortem.validation.SuppressedFinding;
import dev.postmortem.validation.TextSpan;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Texts that mean something in one of the formats, in every place that a user can write in. */
final class HostileReports {

    private static final List<String> TEXTS = List.of(
            "\"quoted\" and \\backslash\\",
            "100 % of %0A and %25",
            "one\ntwo\r\nthree\rfour\ttab",
            "::error file=a,line=1::owned",
            "\n::set-output name=x::owned",
            "##[error]owned",
            "a,b:c=d;e]f",
            "\u0000\u0001\u001b[31mred\u007f\u009b",
            "lone \ud800 and \udfff surrogates",
            "\uffff\ufffe",
            "edges \ud7ff\ue000\ufffd\ud800\udc00\udbff\udfff",
            "line\u2028separator\u2029paragraph\u0085next",
            "right \u202eot tfel\u202c and \u2067isolated\u2069 \u202a\u202b\u202d\u2066\u2068",
            "]]> <![CDATA[ ]]>",
            "<script>alert(1)</script> <!-- --> &amp; &#0; <?xml?>",
            "`code` ```fence``` |pipe| **bold** # heading",
            "@everyone @acme/team #1 GH-2",
            "[click](http://evil.example) ![x](http://evil.example/x.png) [1](7)",
            "{0} {name} {{braces}}",
            "~~~\n\n---\n\n| a |\n|--|",
            "日本語 e\u0301 👩‍👩‍👧 עברית");

    private HostileReports() {}

    static Stream<String> texts() {
        return TEXTS.stream();
    }

    /** Returns a report with the text wherever a user, a rule or a host can put one. */
    static ReviewedPostmortem with(String text) {
        Location place = new Location(
                "/references/" + text.replace("~", "~0").replace("/", "~1"),
                Optional.of(text),
                text,
                Optional.of(new TextSpan(0, text.length())),
                Optional.of(new SourceLocation(text, 1, 1, 1, 2)));
        Finding finding = Samples.finding("acme:action-vague/words", FindingSeverity.WARNING, text)
                .location(place)
                .addRelated(new RelatedLocation(place, text))
                .excerpt(text)
                .passage(new Passage("x" + text + "y", new TextSpan(1, 1 + text.length())))
                .addSuggestion(new Suggestion(text, Suggestion.Kind.REWRITE, List.of(), false))
                .helpUri(text)
                .fingerprint(text)
                .build();
        return new ReviewedPostmortem(
                "x" + text,
                Samples.report(ReportVerdict.INCOMPLETE)
                        .documentId(text)
                        .profile(text)
                        .addFindings(
                                finding,
                                finding.withLocation(Samples.place("/" + text)).withSeverity(FindingSeverity.ERROR))
                        .addSuppressed(new SuppressedFinding(
                                finding, Suppression.of(text, text).at(text).by(text)))
                        .addKnown(finding)
                        .addRuleFailure(new RuleFailure("acme:late", text, true))
                        .addConfigurationProblem(new ConfigurationProblem(text, text, true))
                        .build());
    }

    /** Returns the text with what UTF-8 cannot hold replaced; everything else is as it was. */
    static String paired(String text) {
        StringBuilder paired = new StringBuilder();
        text.codePoints()
                .map(c -> Character.getType(c) == Character.SURROGATE ? 0xFFFD : c)
                .forEach(paired::appendCodePoint);
        return paired.toString();
    }
}
