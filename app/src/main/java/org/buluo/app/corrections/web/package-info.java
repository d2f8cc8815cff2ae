/** Pages of corrections. */
package org.buluo.app.corrections.web;
