package org.buluo.app.people;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestBuilders.formLogin;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** A browser that keeps its session, as a real one does. */
final class SignedInBrowser {

    private final MockMvc web;
    private final MockHttpSession session;

    private SignedInBrowser(MockMvc web, MockHttpSession session) {
        this.web = web;
        this.session = session;
    }

    static SignedInBrowser of(MockMvc web, String login, String password) throws Exception {
        var answer = web.perform(formLogin("/sign-in").user(login).password(password))
                .andReturn();
        return new SignedInBrowser(web, (MockHttpSession) answer.getRequest().getSession(false));
    }

    ResultActions see(String path) throws Exception {
        return web.perform(get(path).session(session));
    }

    /** @param parameters name, value, name, value … */
    ResultActions send(String path, String... parameters) throws Exception {
        MockHttpServletRequestBuilder request = post(path).session(session).with(csrf());
        for (int i = 0; i < parameters.length; i += 2) {
            request.param(parameters[i], parameters[i + 1]);
        }
        return web.perform(request);
    }
}
