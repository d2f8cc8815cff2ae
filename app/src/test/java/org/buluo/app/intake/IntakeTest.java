package org.buluo.app.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.buluo.app.TestFolders;
import org.buluo.app.TestServers;
import org.buluo.app.platform.Accounts;
import org.buluo.app.platform.Job;
import org.buluo.app.platform.Jobs;
import org.buluo.app.platform.SignedIn;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A console with the demo accounts and a database to itself, where nothing was received yet. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "buluo.demo=true")
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
abstract class IntakeTest {

    static final Path EXAMPLE = Path.of("..", "files", "src", "test", "resources", "example", "in");

    @Autowired
    Receiving receiving;

    @Autowired
    Jobs jobs;

    @Autowired
    Accounts accounts;

    @Autowired
    JdbcClient database;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        TestServers.register(registry, Own::name);
        registry.add("buluo.data", () -> TestFolders.named("test-intake"));
    }

    /** The database is made when the first test asks for it. */
    private static final class Own {
        private static final String NAME = TestServers.newDatabase();

        static String name() {
            return NAME;
        }
    }

    @BeforeEach
    void nothingWasReceived() {
        TestServers.owner(database)
                .sql("truncate intake.upload, intake.delivery cascade")
                .update();
    }

    SignedIn account(String login) {
        return accounts.find(login).orElseThrow();
    }

    /** Receives files and waits until they are taken in. */
    Received takeIn(List<Path> files, String login) throws InterruptedException {
        Received received = receiving.receive(files, account(login));
        ended(received);
        return received;
    }

    Job ended(Received received) throws InterruptedException {
        return Finished.job(jobs, received.jobId());
    }

    static List<Path> example() throws IOException {
        try (Stream<Path> files = Files.list(EXAMPLE)) {
            return files.sorted(Comparator.comparing(Path::toString)).toList();
        }
    }
}
