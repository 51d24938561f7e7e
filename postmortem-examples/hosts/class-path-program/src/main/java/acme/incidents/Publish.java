package acme.incidents;

import dev.postmortem.json.PostmortemJson;
import dev.postmortem.json.PostmortemJsonException;
import dev.postmortem.model.Postmortem;
import dev.postmortem.render.RenderOptions;
import dev.postmortem.render.Renderer;
import dev.postmortem.render.report.TextReport;
import dev.postmortem.validation.ReportVerdict;
import dev.postmortem.validation.ValidationReport;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Checks a postmortem and writes it: {@code Publish [--without-discovery] incident.json format}. */
public final class Publish {

    private static final int PUBLISHED = 0;
    private static final int NOT_GOOD_ENOUGH = 1;
    private static final int NOT_UNDERSTOOD = 2;

    private Publish() {}

    /**
     * Publishes on the standard output, and tells on the standard error what stands in the way.
     *
     * @param arguments a file and a format, after an option
     */
    public static void main(String[] arguments) {
        System.exit(publish(new ArrayList<>(List.of(arguments))));
    }

    private static int publish(List<String> arguments) {
        boolean byHand = arguments.remove("--without-discovery");
        if (arguments.size() != 2) {
            System.err.println("Give a file and a format: [--without-discovery] incident.json pager");
            return NOT_UNDERSTOOD;
        }
        try {
            Toolbox tools = byHand ? Toolbox.registeredByHand() : Toolbox.discovered();
            Renderer renderer = tools.formats().renderer(arguments.get(1), RenderOptions.defaults());
            Postmortem postmortem = PostmortemJson.standard().read(Path.of(arguments.get(0)));
            ValidationReport report = tools.validator().validate(postmortem);
            System.err.print(TextReport.of(report));
            if (report.verdict() != ReportVerdict.PASS) {
                return NOT_GOOD_ENOUGH;
            }
            renderer.render(postmortem, System.out);
            return PUBLISHED;
        } catch (PostmortemJsonException | IllegalArgumentException | IllegalStateException | IOException problem) {
            System.err.println(problem.getMessage());
            return NOT_UNDERSTOOD;
        }
    }
}
