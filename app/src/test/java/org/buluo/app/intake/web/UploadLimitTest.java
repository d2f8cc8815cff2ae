package org.buluo.app.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.util.unit.DataSize;

class UploadLimitTest {

    private static HttpServletRequest handedOn(int bytes) throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/intake");
        request.setContent(new byte[bytes]);
        request.setParameter("statedOn", "2019-09-01");
        MockFilterChain chain = new MockFilterChain();
        new UploadLimit(DataSize.ofBytes(10)).doFilter(request, new MockHttpServletResponse(), chain);
        return (HttpServletRequest) chain.getRequest();
    }

    @Test
    void moreThanIsAllowedAtOnceBecomesTheQuestionForThePageThatSaysSo() throws Exception {
        HttpServletRequest tooLarge = handedOn(11);
        assertThat(tooLarge.getMethod() + " " + tooLarge.getRequestURI()).isEqualTo("GET /error");
        assertThat(tooLarge.getAttribute(RequestDispatcher.ERROR_STATUS_CODE)).isEqualTo(413);
        assertThat(tooLarge.getParameterMap()).isEmpty();
        assertThat(handedOn(10).getRequestURI()).isEqualTo("/intake");
    }
}
