package dev.postmortem.examples.gate;

import dev.postmortem.examples.commandline.IoReason;
import dev.postmortem.examples.commandline.KnownFiles;
import dev.postmortem.examples.commandline.OneLine;
import dev.postmortem.json.PostmortemJson;
import dev.postmortem.json.PostmortemJsonException;
import dev.postmortem.json.ReadDocument;
import dev.postmortem.render.report.ReviewedPostmortem;
import dev.postmortem.validation.PostmortemValidator;
import dev.postmortem.validation.ReportVerdict;
import dev.postmortem.validation.ValidationReport;
import dev.postmortem.validation.json.ReportSources;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** Checks postmortems one after another, keeps nothing of them but the reports, and tells and writes these in the end. */
final class CiGate {

    private final Path root;
    private final GateArguments arguments;
    private final PostmortemValidator validator;
    private final PrintStream out;
    private final PrintStream err;
    private final PostmortemJson json = PostmortemJson.standard();
    private boolean troubled;

    /**
     * Makes a gate.
     *
     * @param root the root of the repository, to which the names of files are relative
     * @param arguments what is to be done
     * @param clock by which actions are overdue and suppressions end
     * @param out where annotations go
     * @param err where complaints and progress go
     */
    CiGate(Path root, GateArguments arguments, Clock clock, PrintStream out, PrintStream err) {
        this.root = root;
        this.arguments = arguments;
        this.validator = arguments.validator(clock);
        this.out = out;
        this.err = err;
    }

    /** Does the job; whatever goes wrong with one file does not keep the others from being checked. */
    GateStatus run() {
        RepositoryFiles files = RepositoryFiles.under(root, arguments.paths(), this::complain);
        if (isAnyWrittenOver(files)) {
            return GateStatus.UNDECIDED;
        }
        List<ReviewedPostmortem> reviewed = review(files);
        annotate(reviewed);
        arguments.reports().forEach((report, file) -> write(report, file, reviewed));
        return status(reviewed);
    }

    private boolean isAnyWrittenOver(RepositoryFiles files) {
        KnownFiles inputs = new KnownFiles();
        files.byName().values().forEach(inputs::add);
        List<Path> overwriting = arguments.reports().values().stream()
                .filter(inputs::contains)
                .sorted()
                .toList();
        overwriting.forEach(file -> complain(file + ": not written: it is an input; put reports into another folder"));
        return !overwriting.isEmpty();
    }

    private List<ReviewedPostmortem> review(RepositoryFiles files) {
        Progress progress = new Progress(files.byName().size(), this::tell);
        List<ReviewedPostmortem> reviewed = new ArrayList<>();
        files.byName().forEach((name, file) -> {
            reviewed.add(new ReviewedPostmortem(name, report(name, file)));
            progress.step();
        });
        progress.end();
        return reviewed;
    }

    private ValidationReport report(String name, Path file) {
        BrokenFile broken = new BrokenFile(name, arguments.profile().profile().name());
        try {
            ReadDocument document = json.readDocument(file);
            return ReportSources.locate(validator.validate(document.postmortem()), name, document);
        } catch (PostmortemJsonException e) {
            return broken.report(e.problems());
        } catch (IOException e) {
            return broken.report(IoReason.of(e));
        }
    }

    private void annotate(List<ReviewedPostmortem> reviewed) {
        try {
            arguments.annotations().write(reviewed, out);
        } catch (IOException e) {
            throw new UncheckedIOException("A print stream does not throw", e);
        }
        if (out.checkError()) {
            complain("standard output: not all annotations could be written");
        }
    }

    private void write(ReportFile report, Path file, List<ReviewedPostmortem> reviewed) {
        try {
            Path folder = file.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            try (Writer content = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
                report.write(reviewed, validator, content);
            }
        } catch (IOException e) {
            complain(file + ": cannot be written: " + IoReason.of(e));
        }
    }

    private GateStatus status(List<ReviewedPostmortem> reviewed) {
        ReportVerdict worst = reviewed.stream()
                .map(each -> each.report().verdict())
                .reduce(troubled ? ReportVerdict.INCOMPLETE : ReportVerdict.PASS, ReportVerdict::worse);
        return GateStatus.of(worst);
    }

    private void complain(String message) {
        troubled = true;
        err.println(OneLine.of(message));
    }

    private void tell(String message) {
        if (!arguments.quiet()) {
            err.println(message);
        }
    }
}
