package org.buluo.app.intake.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Says so when more comes at once than is allowed. Without it the server would drop the form's fields, the token among
 * them, and the page would say that something is not permitted.
 */
class UploadLimit extends OncePerRequestFilter {

    private final long mostBytes;

    UploadLimit(DataSize most) {
        mostBytes = most.toBytes();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getContentLengthLong() > mostBytes) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** Before everything that reads a request. */
    @Configuration(proxyBeanMethods = false)
    static class Registration {

        @Bean
        FilterRegistrationBean<UploadLimit> uploadLimit(
                @Value("${spring.servlet.multipart.max-request-size}") DataSize most) {
            FilterRegistrationBean<UploadLimit> limit = new FilterRegistrationBean<>(new UploadLimit(most));
            limit.setOrder(Ordered.HIGHEST_PRECEDENCE + 1);
            return limit;
        }
    }
}
