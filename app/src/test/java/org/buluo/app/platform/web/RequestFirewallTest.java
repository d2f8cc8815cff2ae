package org.buluo.app.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.RequestRejectedException;

class RequestFirewallTest {

    private final RequestFirewall configuration = new RequestFirewall();
    private final HttpFirewall told = configuration.firewall("buluo.example.cn");

    private static MockHttpServletRequest asking(String method, String host) {
        MockHttpServletRequest request = new MockHttpServletRequest(method, "/");
        request.setServletPath("/");
        request.setServerName(host);
        return request;
    }

    @ParameterizedTest
    @ValueSource(strings = {"buluo.example.cn", "BULUO.example.cn", "localhost", "127.0.0.1", "[::1]"})
    void theKnownHostAndThisMachineAreServed(String host) {
        assertThatCode(() -> told.getFirewalledRequest(asking("GET", host))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"evil.example.com", "buluo.example.cn.evil.com", "10.0.0.1"})
    void anotherHostIsRefusedOnceTheHostIsTold(String host) {
        assertThatThrownBy(() -> told.getFirewalledRequest(asking("GET", host)))
                .isInstanceOf(RequestRejectedException.class);
        assertThatCode(() -> configuration.firewall("").getFirewalledRequest(asking("GET", host)))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "PROPFIND"})
    void aMethodThatNoPageUsesIsRefusedAndToldWhichOnesAre(String method) throws Exception {
        MockHttpServletRequest request = asking(method, "localhost");
        assertThatThrownBy(() -> told.getFirewalledRequest(request)).isInstanceOf(RequestRejectedException.class);
        MockHttpServletResponse response = new MockHttpServletResponse();
        configuration.refusal().handle(request, response, new RequestRejectedException("no"));
        assertThat(response.getStatus()).isEqualTo(405);
        assertThat(response.getHeader("Allow")).isEqualTo("GET, HEAD, POST");
    }

    @Test
    void whatElseIsRefusedIsABadRequest() throws Exception {
        MockHttpServletResponse response = new MockHttpServletResponse();
        configuration.refusal().handle(asking("GET", "evil.example.com"), response, new RequestRejectedException("no"));
        assertThat(response.getStatus()).isEqualTo(400);
    }
}
