package dev.postmortem.examples.gate;

import dev.postmortem.examples.incidents.OrdersIndexMigration;
import dev.postmortem.json.Layout;
import dev.postmortem.json.PostmortemJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A repository with postmortems in it.
 *
 * @param root its root
 */
record Repository(Path root) {

    static final String CLEAN =
            PostmortemJson.builder().layout(Layout.PRETTY).build().write(OrdersIndexMigration.postmortem());

    static final String FLAWED = """
            {
              "id": "INC-7",
              "title": " "
            }
            """;

    static final String BROKEN = """
            {
              "title": "a",
              "titel": "b"
            }
            """;

    Repository with(String name, String content) throws IOException {
        Path file = root.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content, StandardCharsets.UTF_8);
        return this;
    }

    String read(String name) throws IOException {
        return Files.readString(root.resolve(name), StandardCharsets.UTF_8);
    }
}
