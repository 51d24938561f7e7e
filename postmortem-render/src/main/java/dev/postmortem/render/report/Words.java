package dev.postmortem.render.report;

import dev.postmortem.validation.FindingSeverity;
import dev.postmortem.validation.Location;
import dev.postmortem.validation.RelatedLocation;
import dev.postmortem.validation.ReportVerdict;
import dev.postmortem.validation.SourceLocation;
import dev.postmortem.validation.Suggestion;
import java.util.List;

/** What people call things in every output that people read. */
final class Words {

    private Words() {}

    static String of(FindingSeverity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "note";
        };
    }

    /** Returns the place in the file, which editors jump to; the pointer if there is no file, or words for the whole. */
    static String place(Location place) {
        String within = place.pointer().isEmpty() ? place.path() : place.pointer();
        return place.source().map(SourceLocation::toString).orElse(within);
    }

    /** Returns another place with what it has to do with the finding, for example {@code the detection: /detection}. */
    static String related(RelatedLocation other) {
        return other.label() + ": " + place(other.location());
    }

    /** Returns what could be done about a finding. */
    static String suggested(Suggestion suggestion) {
        return "Suggestion: " + suggestion.label();
    }

    /** Returns for example {@code 1 error} or {@code 2 errors}. */
    static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    /** Returns the first of several things that are said, for example {@code AI-1 has no owner (and 2 more)}. */
    static String first(String first, int count) {
        return count == 1 ? first : first + " (and " + (count - 1) + " more)";
    }

    /** Returns for example {@code 3 postmortems: 1 passes, 2 fail, 0 are incomplete}. */
    static String verdicts(List<ReviewedPostmortem> reviewed) {
        int passed = count(reviewed, ReportVerdict.PASS);
        int failed = count(reviewed, ReportVerdict.FAIL);
        int incomplete = count(reviewed, ReportVerdict.INCOMPLETE);
        return count(reviewed.size(), "postmortem") + ": " + passed + (passed == 1 ? " passes, " : " pass, ") + failed
                + (failed == 1 ? " fails, " : " fail, ") + incomplete
                + (incomplete == 1 ? " is incomplete" : " are incomplete");
    }

    private static int count(List<ReviewedPostmortem> reviewed, ReportVerdict verdict) {
        return (int) reviewed.stream()
                .filter(each -> each.report().verdict() == verdict)
                .count();
    }
}
