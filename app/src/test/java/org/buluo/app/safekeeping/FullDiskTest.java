package org.buluo.app.safekeeping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.buluo.app.ConsoleTest;
import org.buluo.app.TestFolders;
import org.buluo.app.platform.Accounts;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;

/** A disk that counts as full, since more must be free than any disk has: no disk is filled here. */
@TestPropertySource(properties = "buluo.space.least=1000000TB")
@DirtiesContext
class FullDiskTest extends ConsoleTest {

    @Autowired
    private MockMvc browser;

    @Autowired
    private Accounts accounts;

    @Autowired
    private JdbcClient database;

    private long uploads() {
        return database.sql("select count(*) from intake.upload")
                .query(Long.class)
                .single();
    }

    @Test
    void filesAreRefusedBeforeAnythingOfThemIsKept() throws Exception {
        Files.createDirectories(Path.of(TestFolders.named("test-data")));
        long before = uploads();
        browser.perform(multipart("/intake")
                        .file(new MockMultipartFile(
                                "files", "名单.csv", "text/csv", "姓名,残疾证号".getBytes(StandardCharsets.UTF_8)))
                        .with(user(accounts.find("aid").orElseThrow()))
                        .with(csrf()))
                .andExpect(status().isInsufficientStorage());
        assertThat(uploads()).isEqualTo(before);
    }
}
