package acme.incidents;

import dev.postmortem.json.PostmortemJson;
import dev.postmortem.model.Postmortem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Keeps postmortems as files of JSON, one for each incident. */
@Component
class PostmortemStore {

    /** Ids become names of files, so that they must not lead anywhere else. */
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9-]{0,63}");

    private final PostmortemJson json;
    private final Path folder;

    PostmortemStore(PostmortemJson json, IncidentSettings settings) {
        this.json = json;
        this.folder = settings.folder();
    }

    void put(String id, Postmortem postmortem) {
        try {
            Files.createDirectories(folder);
            json.writeTo(postmortem, file(id));
        } catch (IOException e) {
            throw new UncheckedIOException("The postmortem " + id + " cannot be kept in " + folder, e);
        }
    }

    Optional<Postmortem> get(String id) {
        try {
            return Files.exists(file(id)) ? Optional.of(json.read(file(id))) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("The postmortem " + id + " cannot be read from " + folder, e);
        }
    }

    private Path file(String id) {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException(
                    "The id \"" + id + "\" is not accepted: give up to 64 letters, digits and hyphens, as in INC-142");
        }
        return folder.resolve(id + ".json");
    }
}
