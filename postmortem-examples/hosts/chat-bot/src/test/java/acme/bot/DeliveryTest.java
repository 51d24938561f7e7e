package acme.bot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.postmortem.validation.PostmortemValidator;
import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The bot, delivered with a jar too many or too few. */
final class DeliveryTest {

    private static final Instant NOW = Instant.parse("2026-03-14T10:00:00Z");

    @Test
    void a_plug_in_that_is_not_there_is_named_in_the_answer() throws Exception {
        List<Path> delivered = new ArrayList<>(classPath());
        delivered.add(Path.of("src", "test", "broken-plugin"));

        String answer = check(delivered);

        assertThat(answer).contains("acme.broken.NotThere");
    }

    @Test
    void a_library_that_is_missing_stops_the_start_and_is_named() {
        List<Path> delivered = new ArrayList<>(classPath());
        delivered.removeIf(jar -> jar.getFileName().toString().startsWith("hibernate-validator"));

        assertThatThrownBy(() -> check(delivered))
                .hasStackTraceContaining("org.hibernate.validator:hibernate-validator");
    }

    /** Lets a bot that sees these jars and no others check an incident. */
    private static String check(List<Path> delivered) throws Exception {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (URLClassLoader jars = new URLClassLoader(addresses(delivered), ClassLoader.getPlatformClassLoader())) {
            thread.setContextClassLoader(jars);
            Class<?> messages = jars.loadClass(Message.class.getName());
            Class<?> validators = jars.loadClass(PostmortemValidator.class.getName());
            Class<?> bots = jars.loadClass(IncidentBot.class.getName());
            Object builder = validators.getMethod("builder").invoke(null);
            Object validator = builder.getClass().getMethod("build").invoke(builder);
            Object bot = bots.getConstructor(validators).newInstance(validator);
            var constructor = messages.getConstructor(Instant.class, String.class);
            var answer = bots.getMethod("answer", messages);
            answer.invoke(bot, constructor.newInstance(NOW, "open Orders: writes stall"));
            return (String) answer.invoke(bot, constructor.newInstance(NOW, "check"));
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static List<Path> classPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .toList();
    }

    private static URL[] addresses(List<Path> paths) throws MalformedURLException {
        List<URL> addresses = new ArrayList<>();
        for (Path path : paths) {
            addresses.add(path.toUri().toURL());
        }
        return addresses.toArray(new URL[0]);
    }
}
