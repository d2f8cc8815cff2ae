package org.buluo.app.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestBuilders.formLogin;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.buluo.app.TestFolders;
import org.buluo.app.TestServers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** An empty console on a server that is not its own, named by its address. */
@SpringBootTest
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@DirtiesContext
class SetUpTest {

    private static final EmbeddedPostgres EXTERNAL = TestServers.start();

    @Autowired
    private MockMvc web;

    @Autowired
    private FirstSetUp setUp;

    @Autowired
    private CountySettings county;

    @Autowired
    private JdbcClient database;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        registry.add("spring.datasource.url", () -> EXTERNAL.getJdbcUrl("buluo_app", "postgres"));
        registry.add("spring.datasource.username", () -> "buluo_app");
        registry.add("spring.flyway.url", () -> EXTERNAL.getJdbcUrl("postgres", "postgres"));
        registry.add("spring.flyway.user", () -> "postgres");
        registry.add("buluo.data", () -> TestFolders.named("set-up-data"));
    }

    @Test
    void anEmptyConsoleLeadsToItsFirstAccount() throws Exception {
        web.perform(get("/")).andExpect(redirectedUrl("/setup"));
        web.perform(form("guessed", "syrup-otter-47-lantern")).andExpect(status().isUnprocessableContent());
        web.perform(form(setUp.token(), "short")).andExpect(status().isUnprocessableContent());
        web.perform(form(setUp.token(), "syrup-otter-47-lantern", "谭云")).andExpect(status().isUnprocessableContent());
        assertThat(setUp.isDone()).isFalse();

        String oneTime = (String) web.perform(form(setUp.token(), "syrup-otter-47-lantern"))
                .andExpect(redirectedUrl("/sign-in?ready"))
                .andReturn()
                .getFlashMap()
                .get("oneTime");
        assertThat(county.county().name()).isEqualTo("巴东县");
        assertThat(county.county().autumnCutOff()).hasToString("--10-31");

        web.perform(get("/setup")).andExpect(redirectedUrl("/"));
        web.perform(formLogin("/sign-in").user("first").password("syrup-otter-47-lantern"))
                .andExpect(redirectedUrl("/sign-in/set-up"));
        web.perform(formLogin("/sign-in").user("aid").password(oneTime)).andExpect(redirectedUrl("/sign-in/password"));

        database.sql("update platform.account set demo = true where login = 'aid'")
                .update();
        web.perform(formLogin("/sign-in").user("aid").password(oneTime)).andExpect(redirectedUrl("/sign-in?wrong"));
    }

    private static MockHttpServletRequestBuilder form(String token, String password) {
        return form(token, password, "向明");
    }

    private static MockHttpServletRequestBuilder form(String token, String password, String aidName) {
        return post("/setup")
                .with(csrf())
                .param("token", token)
                .param("code", "422823")
                .param("name", "巴东县")
                .param("town", "信陵镇")
                .param("autumn", "10-31")
                .param("spring", "04-30")
                .param("login", "first")
                .param("displayName", "谭云")
                .param("password", password)
                .param("again", password)
                .param("aidLogin", "aid")
                .param("aidName", aidName);
    }
}
