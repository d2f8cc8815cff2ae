package org.buluo.app.intake.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
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
        boolean fits = request.getContentLengthLong() <= mostBytes;
        chain.doFilter(fits ? request : new TooLarge(request), response);
    }

    /** Asks for the page of this fault, and says nothing of the body: whoever looks into it meets the limit again. */
    private static final class TooLarge extends HttpServletRequestWrapper {

        TooLarge(HttpServletRequest request) {
            super(request);
            setAttribute(RequestDispatcher.ERROR_STATUS_CODE, HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        }

        @Override
        public String getMethod() {
            return "GET";
        }

        @Override
        public String getRequestURI() {
            return "/error";
        }

        @Override
        public String getServletPath() {
            return "/error";
        }

        @Override
        public String getContentType() {
            return null;
        }

        @Override
        public String getParameter(String name) {
            return null;
        }

        @Override
        public String[] getParameterValues(String name) {
            return null;
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            return Map.of();
        }

        @Override
        public Enumeration<String> getParameterNames() {
            return Collections.emptyEnumeration();
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
