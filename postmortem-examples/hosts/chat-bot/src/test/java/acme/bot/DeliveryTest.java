package acme.bot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The bot, delivered with a jar too many or too few. */
final class DeliveryTest {

    private static final Instant NOW = Instant.parse("2026-03-14T10:00:00Z");

    @Test
    void a_plug_in_that_is_not_there_is_named_in_the_answer() throws Exception {
        String answer = checked("nothing", Path.of("src", "test", "broken-plugin"));

        assertThat(answer).contains("acme.broken.NotThere");
    }

    @Test
    void a_library_that_is_missing_is_named_in_the_answer() throws Exception {
        String answer = checked("hibernate-validator");

        assertThat(answer).contains("org.hibernate.validator:hibernate-validator");
    }

    /** Lets a bot that sees these jars and no others check an incident. */
    private static String checked(String without, Path... more) throws Exception {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (URLClassLoader jars = new URLClassLoader(jars(without, more), ClassLoader.getPlatformClassLoader())) {
            thread.setContextClassLoader(jars);
            Class<?> messages = jars.loadClass(Message.class.getName());
            Class<?> bots = jars.loadClass(IncidentBot.class.getName());
            Object bot = bots.getConstructor().newInstance();
            var constructor = messages.getConstructor(Instant.class, String.class);
            var answer = bots.getMethod("answer", messages);
            answer.invoke(bot, constructor.newInstance(NOW, "open Orders: writes stall"));
            return (String) answer.invoke(bot, constructor.newInstance(NOW, "check"));
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static URL[] jars(String without, Path... more) throws MalformedURLException {
        List<URL> jars = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            Path path = Path.of(entry);
            if (!path.getFileName().toString().startsWith(without)) {
                jars.add(path.toUri().toURL());
            }
        }
        for (Path path : more) {
            jars.add(path.toUri().toURL());
        }
        return jars.toArray(new URL[0]);
    }
}
