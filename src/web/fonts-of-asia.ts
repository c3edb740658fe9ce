import '@fontsource-variable/noto-sans-lao/wght.css'
import '@fontsource-variable/noto-sans-kr/wght.css'
import '@fontsource-variable/noto-sans-sc/wght.css'
