import DefaultTheme from 'vitepress/theme';
import './risk.css';

export default DefaultTheme;
