import { createApp, defineComponent, h, ref } from 'vue';

/** In a template: `<pocket-district zip="82001" @district-select="choose" />`. */
const DistrictField = defineComponent({
  setup() {
    const code = ref('');
    const onDistrictSelect = (event: CustomEvent<{ code: string }>) => {
      code.value = event.detail.code;
    };
    return () =>
      h('div', [
        h('pocket-district', { zip: '82001', show: 'member', onDistrictSelect }),
        h('output', code.value),
      ]);
  },
});

createApp(DistrictField).mount('#demo');
