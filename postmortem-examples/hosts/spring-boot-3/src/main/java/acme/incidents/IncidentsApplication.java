package acme.incidents;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** A service that keeps the postmortems of Acme. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class IncidentsApplication {

    /**
     * Starts the service.
     *
     * @param arguments settings of Spring Boot
     */
    public static void main(String[] arguments) {
        SpringApplication.run(IncidentsApplication.class, arguments);
    }
}
