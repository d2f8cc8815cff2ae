package org.buluo.app.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.util.unit.DataSize;

class UploadLimitTest {

    private static int status(int bytes) throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/intake");
        request.setContent(new byte[bytes]);
        MockHttpServletResponse response = new MockHttpServletResponse();
        new UploadLimit(DataSize.ofBytes(10)).doFilter(request, response, new MockFilterChain());
        return response.getStatus();
    }

    @Test
    void moreThanIsAllowedAtOnceIsSaidInItsOwnWords() throws Exception {
        assertThat(status(11)).isEqualTo(413);
        assertThat(status(10)).isEqualTo(200);
    }
}
