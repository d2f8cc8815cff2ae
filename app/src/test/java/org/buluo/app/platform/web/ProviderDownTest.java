package org.buluo.app.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.RequestDispatcher;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.ui.ExtendedModelMap;

class ProviderDownTest {

    private final CountySignIn county = new CountySignIn("http://localhost:1", "c", "s", "sub", "", null, null);

    private MockHttpServletResponse ask(String path, MockFilterChain chain) throws Exception {
        MockHttpServletResponse response = new MockHttpServletResponse();
        county.askProvider(new MockHttpServletRequest("GET", path), response, chain);
        return response;
    }

    @Test
    void whoComesWhileTheProviderIsDownIsToldSo() throws Exception {
        MockFilterChain chain = new MockFilterChain();
        assertThat(ask(county.path(), chain).getStatus()).isEqualTo(503);
        assertThat(chain.getRequest()).isNull();
    }

    @Test
    void everyOtherPageGoesOn() throws Exception {
        MockFilterChain chain = new MockFilterChain();
        assertThat(ask("/sign-in", chain).getStatus()).isEqualTo(200);
        assertThat(chain.getRequest()).isNotNull();
    }

    @Test
    void thePageSpeaksOfTheProvider() {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setAttribute(RequestDispatcher.ERROR_STATUS_CODE, 503);
        ExtendedModelMap model = new ExtendedModelMap();
        assertThat(new Faults().page(request, new MockHttpServletResponse(), model))
                .isEqualTo("platform/fault");
        assertThat(model.getAttribute("key")).isEqualTo("platform.fault.503");
    }
}
