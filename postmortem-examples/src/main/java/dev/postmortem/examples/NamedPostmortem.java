package dev.postmortem.examples;

import dev.postmortem.examples.commandline.IoReason;
import dev.postmortem.examples.commandline.JsonFile;
import dev.postmortem.json.JsonProblem;
import dev.postmortem.json.PostmortemJson;
import dev.postmortem.json.PostmortemJsonException;
import dev.postmortem.model.Postmortem;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A postmortem on its way through the job.
 *
 * @param origin where it comes from, for complaints
 * @param name what its output is called unless that name is used already
 */
record NamedPostmortem(String origin, String name, Postmortem postmortem) {

    /** Reads the postmortem, or tells in one line why it cannot be read. */
    static Optional<NamedPostmortem> read(JsonFile file, PostmortemJson json, Consumer<String> onFailure) {
        try {
            return Optional.of(new NamedPostmortem(file.path().toString(), file.name(), json.read(file.path())));
        } catch (PostmortemJsonException e) {
            List<JsonProblem> problems = e.problems();
            String more = problems.size() > 1 ? " (and " + (problems.size() - 1) + " more)" : "";
            onFailure.accept(file.path() + ": " + problems.get(0) + more);
        } catch (IOException e) {
            onFailure.accept(file.path() + ": cannot be read: " + IoReason.of(e));
        }
        return Optional.empty();
    }
}
