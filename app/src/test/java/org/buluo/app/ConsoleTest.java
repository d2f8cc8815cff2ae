package org.buluo.app;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * A running console with the demo accounts, on a database that all tests of this kind share: tests of one kind share
 * one start. Whoever needs empty tables makes its rows under keys of its own.
 */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"buluo.demo=true", "buluo.upload.request=30MB"})
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
public abstract class ConsoleTest {

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        TestServers.register(registry, Shared::name);
        registry.add("buluo.data", () -> TestFolders.named("test-data"));
    }

    /** The database is made when the first test asks for it. */
    private static final class Shared {
        private static final String NAME = TestServers.newDatabase();

        static String name() {
            return NAME;
        }
    }
}
